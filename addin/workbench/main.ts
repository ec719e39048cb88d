// Opens the workbench with the sample project, and the pane beside it. Law: wiring only.
import './workbench.css'
import { Workbench } from './workbench.ts'

const workbench = new Workbench(document.body)
window.vipuBench = workbench
await workbench.beginAgain()
const pane = document.createElement('iframe')
pane.src = './pane.html'
pane.title = 'Vipu'
document.body.append(pane)
