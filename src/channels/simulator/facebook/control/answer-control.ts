import { readParameters, readText, type Parameters } from '../../web/read-parameters.ts'
import {
  sendElsewhere,
  sendHtml,
  sendJson,
  type WebAnswer,
  type WebRequest,
} from '../../web/web-answer.ts'
import type { FacebookSimulator } from '../facebook-simulator.ts'
import type { Facebook } from '../facebook.ts'
import { PERMALINK_PATH } from '../world/permalink.ts'
import { CONTROL_ROUTES } from './control-routes.ts'
import { runVisitorForm } from './page/run-visitor-form.ts'
import { renderVisitorPage, VISITOR_PAGE_PATH } from './page/visitor-page.tsx'
import { viewPage } from './page/view-page.ts'

const CONTROL_PATH = '/__sim/'

/** Answers the people and programs that play the public; undefined for other paths. */
export async function answerControl(
  simulator: FacebookSimulator,
  facebook: Facebook,
  request: WebRequest,
): Promise<WebAnswer | undefined> {
  if (request.path === PERMALINK_PATH) return sendElsewhere(anchorOf(request.query))
  if (!request.path.startsWith(CONTROL_PATH)) return undefined
  const read = readParameters(request)
  if (!read.ok) return sendJson(400, { error: 'The body can not be read.' })
  if (request.path === VISITOR_PAGE_PATH)
    return answerPage(simulator, facebook, request, read.value)
  const name = `${request.method} ${request.path.slice(CONTROL_PATH.length)}`
  return answerRoute(simulator, name, read.value)
}

async function answerRoute(
  simulator: FacebookSimulator,
  name: string,
  parameters: Parameters,
): Promise<WebAnswer> {
  const route = Object.hasOwn(CONTROL_ROUTES, name) ? CONTROL_ROUTES[name] : undefined
  if (!route) return sendJson(404, { error: `There is no ${name}.` })
  try {
    return sendJson(200, await route(simulator, parameters))
  } catch (error) {
    return sendJson(400, { error: error instanceof Error ? error.message : 'It failed.' })
  }
}

function answerPage(
  simulator: FacebookSimulator,
  facebook: Facebook,
  request: WebRequest,
  parameters: Parameters,
): WebAnswer {
  if (request.method !== 'POST') {
    return sendHtml(200, renderVisitorPage(viewPage(facebook, readText(parameters, 'page'))))
  }
  const done = runVisitorForm(simulator, parameters)
  if (done.ok) {
    const { pageId, objectId } = done.value
    return sendElsewhere(`${VISITOR_PAGE_PATH}?page=${encodeURIComponent(pageId)}#${objectId}`)
  }
  const view = viewPage(facebook, readText(parameters, 'pageId'))
  return sendHtml(409, renderVisitorPage(view, done.error))
}

function anchorOf(query: URLSearchParams): string {
  const storyId = query.get('story_fbid') ?? ''
  const commentId = query.get('comment_id')
  const pageId = query.get('id') ?? ''
  const anchor = commentId === null ? `${pageId}_${storyId}` : `${storyId}_${commentId}`
  return `${VISITOR_PAGE_PATH}?page=${encodeURIComponent(pageId)}#${encodeURIComponent(anchor)}`
}
