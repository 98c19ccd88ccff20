import './styles/tokens.css'
import './styles/page.css'
import './styles/list.css'
import './styles/chain.css'
import './styles/words.css'
import './styles/network.css'
import './styles/small.css'
import './styles/print.css'
import { app } from './app.js'
import { load } from './load.js'
import { welcome } from './panels/welcome.js'

let leave = (): void => {}

/** Shows the graph in `text`, or a page on which one can be opened. */
function show(text: string, name?: string): void {
  const loaded = load(text, name)
  leave()
  leave = () => {}
  if ('story' in loaded) leave = app(document.body, loaded.story)
  else document.body.replaceChildren(welcome(loaded.reason, (file) => void open(file)))
}

async function open(file: File | undefined): Promise<void> {
  if (file) show(await file.text(), file.name)
}

document.addEventListener('dragover', (event) => event.preventDefault())
document.addEventListener('drop', (event) => {
  event.preventDefault()
  void open(event.dataTransfer?.files[0])
})
show(document.getElementById('hearsay-graph')?.textContent ?? '')
