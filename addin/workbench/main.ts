// Opens the workbench with the sample project, and the pane beside it. Law: wiring only.
import './workbench.css'
import { Workbench } from './workbench.ts'

const desk = document.createElement('div')
desk.className = 'desk'
document.body.append(desk)
const workbench = new Workbench(desk)
window.vipuBench = workbench
await workbench.beginAgain()
const pane = document.createElement('iframe')
pane.src = './pane.html'
pane.title = 'Vipu'
document.body.append(pane)
