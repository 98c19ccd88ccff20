import { createHash } from 'node:crypto'
import { defineConfig, type Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const bodies = (html: string, pattern: RegExp): string =>
  [...html.matchAll(pattern)].map(([, body]) => sha256(body!)).join(' ')

/**
 * Allows the page's own script and styles by their hashes and nothing else, so that markup smuggled in with an article
 * could not run even if it got into the page. Data blocks need no permission, so filling in a graph changes no hash.
 */
const strictPolicy: Plugin = {
  name: 'hearsay:strict-policy',
  enforce: 'post',
  generateBundle: {
    order: 'post', // after the script and the styles have been inlined
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
        const html = String(file.source)
        const scripts = bodies(html, /<script type="module"[^>]*>([\s\S]*?)<\/script>/gu)
        const styles = bodies(html, /<style[^>]*>([\s\S]*?)<\/style>/gu)
        file.source = html
          .replace("script-src 'self'", () => `script-src ${scripts}`)
          .replace("style-src 'self'", () => `style-src ${styles}`)
      }
    },
  },
}

/** Builds the viewer into one HTML file, `dist/viewer/index.html`, which `cli` and `export` fill with data. */
export default defineConfig({
  root: 'src/viewer',
  // Else it warns that the policy forbids the script just inlined, which `strictPolicy` then allows.
  logLevel: 'error',
  plugins: [viteSingleFile(), strictPolicy],
  build: { outDir: '../../dist/viewer', emptyOutDir: true, target: 'es2022' },
})
