/** See zip.mjs. */
export function filesOf(folder: string): Promise<string[]>
export function packed(folder: string, take?: (name: string) => boolean): Promise<Uint8Array>
export function packedNames(folder: string, names: readonly string[]): Promise<Uint8Array>
