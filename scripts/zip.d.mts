/** See zip.mjs. */
export function filesOf(folder: string): Promise<string[]>
export function packed(folder: string, take?: (name: string) => boolean): Promise<Uint8Array>
