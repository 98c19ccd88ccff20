import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

/** Builds the viewer into one HTML file, `dist/viewer/index.html`, which `cli` and `export` fill with data. */
export default defineConfig({
  root: 'src/viewer',
  plugins: [viteSingleFile()],
  build: { outDir: '../../dist/viewer', emptyOutDir: true, target: 'es2022' },
})
