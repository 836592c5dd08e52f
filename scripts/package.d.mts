/** See package.mjs. */
export function trackedFiles(): string[]
export function sourceArchive(): Promise<Uint8Array>
