import fc from 'fast-check'

/** A code point of Unicode, or a half of a pair: fast-check's own `binary` unit takes a second to set up. */
const unit = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x2ff }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 0xffff }) },
  { weight: 1, arbitrary: fc.integer({ min: 0x10000, max: 0x10ffff }) },
)

/** Any text there can be, lone surrogates and NUL among it. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(unit, { maxLength }).map((codes) => String.fromCodePoint(...codes))
