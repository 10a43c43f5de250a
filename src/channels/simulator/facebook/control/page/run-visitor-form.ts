import { err, ok, type Result } from '../../../../../base/result.ts'
import { readText, type Parameters } from '../../../web/read-parameters.ts'
import type { FacebookSimulator } from '../../facebook-simulator.ts'
import { SAMPLE_PHOTO } from '../sample-photo.ts'

export interface VisitorFormDone {
  readonly pageId: string
  readonly objectId: string
}

/** Does what a visitor asked for in the form; fails with words for the visitor. */
export function runVisitorForm(
  simulator: FacebookSimulator,
  parameters: Parameters,
): Result<VisitorFormDone, string> {
  const pageId = readText(parameters, 'pageId') ?? ''
  try {
    const objectId = readText(parameters, 'removeId') ?? ''
    if (objectId !== '') {
      simulator.act.remove(objectId)
      return ok({ pageId, objectId: 'top' })
    }
    return write(simulator, pageId, parameters)
  } catch (error) {
    return err(error instanceof Error ? error.message : 'That did not work.')
  }
}

function write(
  simulator: FacebookSimulator,
  pageId: string,
  parameters: Parameters,
): Result<VisitorFormDone, string> {
  const name = readText(parameters, 'name')?.trim() ?? ''
  const message = readText(parameters, 'message')?.trim() ?? ''
  if (name === '') return err('Enter a name')
  if (message === '') return err('Enter what you want to say')
  const writing = {
    authorId: findPerson(simulator, name),
    message,
    ...(parameters['photo'] === 'yes' && { photoId: addSamplePhoto(simulator) }),
  }
  const parentId = readText(parameters, 'parentId') ?? ''
  const { id } =
    parentId === '' ? simulator.act.post(pageId, writing) : simulator.act.comment(parentId, writing)
  return ok({ pageId, objectId: id })
}

function addSamplePhoto({ build }: FacebookSimulator): string {
  return build.addPhoto(SAMPLE_PHOTO.bytes, SAMPLE_PHOTO.contentType).id
}

function findPerson({ world, build }: FacebookSimulator, name: string): string {
  const known = [...world.people.values()].find((person) => person.name === name)
  return (known ?? build.createPerson(name)).id
}
