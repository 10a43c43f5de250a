import type { App, Page, Person } from '../world/world.ts'
import type { NodeView } from './fields.ts'

export const PAGE_VIEW: NodeView<Page> = {
  typeName: 'Page',
  usual: ['name', 'id'],
  fields: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    category: ({ category }) => category,
    is_published: () => true,
    link: ({ id }, { facebook }) => `${facebook.settings().permalinkHost}/${id}`,
  },
}

export const PERSON_VIEW: NodeView<Person> = {
  typeName: 'User',
  usual: ['name', 'id'],
  fields: { id: ({ id }) => id, name: ({ name }) => name },
}

export const APP_VIEW: NodeView<App> = {
  typeName: 'Application',
  usual: ['name', 'id'],
  fields: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    link: ({ id }, { facebook }) => `${facebook.settings().permalinkHost}/games/?app_id=${id}`,
  },
}
