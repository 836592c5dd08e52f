export function installLink(scopes: number, seed: number): string
export function strangeLink(scopes: number, seed: number): string
export function batchLine(at: number): string
