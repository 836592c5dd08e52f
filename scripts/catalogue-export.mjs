// Writes the catalogue for others to use: dist/catalogue/catalogue.json and the JSON schema that it keeps to.
import { mkdirSync, writeFileSync } from 'node:fs'
import { catalogueSchema, wholeCatalogue } from './catalogue/whole.mjs'

const FOLDER = new URL('../dist/catalogue/', import.meta.url)
const files = { 'catalogue.json': wholeCatalogue(), 'catalogue.schema.json': catalogueSchema() }

mkdirSync(FOLDER, { recursive: true })
for (const [name, content] of Object.entries(files)) {
  const text = `${JSON.stringify(content, null, 2)}\n`
  writeFileSync(new URL(name, FOLDER), text)
  console.log(`dist/catalogue/${name}: ${Buffer.byteLength(text)} bytes`)
}
