// The least that a command written for Node can cost.
process.stdout.write('')
