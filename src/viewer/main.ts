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

/** Shows the graph in `text`, or a page on which one can be opened. */
function show(text: string, name?: string): void {
  const loaded = load(text, name)
  if ('story' in loaded) app(document.body, loaded.story)
  else document.body.replaceChildren(welcome(loaded.reason, show))
}

show(document.getElementById('hearsay-graph')?.textContent ?? '')
