import type { WebServer } from '../../src/platform/web/web-server.tsx'

/** Asks for pages and sends forms as a browser does: with the cookie, and with the page's own hidden fields. */
export function browseAs(app: WebServer, cookie: string) {
  const get = (url: string) => app.inject({ url, headers: { cookie } })
  const post = (url: string, fields: Readonly<Record<string, string>>, referer?: string) =>
    app.inject({
      method: 'POST',
      url,
      headers: {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        ...(referer !== undefined && { referer: `http://localhost:80${referer}` }),
      },
      payload: new URLSearchParams(fields).toString(),
    })
  /** Opens a page, fills in fields and sends the form that goes to `action`. */
  const submit = async (
    page: string,
    action: string,
    fields: Readonly<Record<string, string>> = {},
  ) => {
    const { body } = await get(page)
    const form = (body.match(/<form[^]*?<\/form>/g) ?? []).find((one) =>
      one.includes(`action="${action}" method="post"`),
    )
    if (form === undefined) throw new Error(`${page} has no form to ${action}`)
    const hidden = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    const kept = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
    return post(action, { ...kept, ...fields }, page)
  }
  /** Sends a form that has several fields of one name. */
  const postForm = (url: string, form: URLSearchParams) =>
    app.inject({
      method: 'POST',
      url,
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: form.toString(),
    })
  return { get, post, postForm, submit }
}
