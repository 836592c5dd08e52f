import { drawn } from '../ui/drawn'
import { applyLastTheme } from '../ui/theme'

applyLastTheme(document)
// The document holds the header: it is there before the program is.
void drawn().then(() => import('./mount'))
