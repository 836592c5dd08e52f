// The catalogue whole: every data file by its name, and the schema that describes them.
import { readdirSync, readFileSync } from 'node:fs'

const ROOM = new URL('../../src/catalogue/', import.meta.url)
const json = (path) => JSON.parse(readFileSync(new URL(path, ROOM), 'utf8'))

/** Every data file, parsed, by its name without ending. */
export const wholeCatalogue = () =>
  Object.fromEntries(
    readdirSync(new URL('data/', ROOM))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [file.slice(0, -'.json'.length), json(`data/${file}`)]),
  )

/** Its JSON schema (draft 2019-09). */
export const catalogueSchema = () => json('schema/catalogue.schema.json')
