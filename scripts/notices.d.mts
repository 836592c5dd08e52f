export function bundled(): {
  name: string
  version: string
  license: string
  copyright: string
  text: string
}[]
export function notices(): string
