import type { ConnectionsView } from '../../src/contributions/pages/connections/view-model.ts'
import { someFrame } from './view-models.ts'

/** A connection that works, and one that does not. */
export const someConnections: ConnectionsView = {
  frame: someFrame('/settings/connections'),
  csrfToken: 'token',
  notice: 'Heed is checking and looking now. Come back to this page in a minute.',
  connections: [
    {
      id: '1',
      title: 'Willow Bank Surgery on Facebook',
      status: { label: 'Writing stopped', tone: 'bad' },
      alarms: ['Facebook has blocked the page from doing this for now.'],
      facts: [
        { label: 'Last heard from', value: '5 minutes ago' },
        { label: 'Our access ends', value: '6 August 2026' },
      ],
      lookAction: '/settings/connections/1/look',
      resumeAction: '/settings/connections/1/resume',
    },
    {
      id: '2',
      title: 'Willow Bank Surgery on Google',
      status: { label: 'Working', tone: 'good' },
      alarms: [],
      facts: [{ label: 'Last heard from', value: 'Not yet' }],
      lookAction: '/settings/connections/2/look',
    },
  ],
}
