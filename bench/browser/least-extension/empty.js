// Nothing: this is the least that a content script can do.
