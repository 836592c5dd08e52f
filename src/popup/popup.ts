import { drawn } from '../ui/drawn'
import { applyLastTheme } from '../ui/theme'

applyLastTheme(document)
// The document holds header and box: they are there, and can be typed into, before the program is.
void drawn().then(() => import('./mount'))
