import { initAll } from 'nhsuk-frontend'
import { startKeys } from './keys.ts'
import { startLive } from './live.ts'

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported')
initAll()
startKeys()
startLive()
