import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The built viewer beside this package's other files: `dist/viewer/index.html`. */
const VIEWER = fileURLToPath(new URL('../viewer/index.html', import.meta.url))

/** The built viewer as text, or undefined where it was not built. */
export const builtViewer = (): string | undefined => (existsSync(VIEWER) ? readFileSync(VIEWER, 'utf8') : undefined)
