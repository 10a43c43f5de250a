import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { House } from './wire.ts'

const COOKIE = 'heed-session'

export function sessionCookieOf(request: FastifyRequest): string | undefined {
  return request.cookies[COOKIE]
}

export function addStaffPages(_app: FastifyInstance, _house: House): void {
  return undefined
}
