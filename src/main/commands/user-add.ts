import { stdin } from 'node:process'
import { text } from 'node:stream/consumers'
import { v7 as newId } from 'uuid'
import { createAuditLog } from '../../audit/audit-log.ts'
import { judgePassword } from '../../practice/judge-password.ts'
import { hashPassword, SHORTEST_PASSWORD } from '../../practice/password.ts'
import { savePerson } from '../../practice/people.ts'
import { ROLES, type Role } from '../../practice/rules/roles.ts'
import { UsageError } from '../config.ts'
import { makePassword } from '../make-password.ts'
import { parseOptions, requireOption } from '../parse-options.ts'
import { systemClock } from '../wire.ts'
import { choosePractice, withStore } from '../with-store.ts'

const USAGE = 'heed user add --email E --name N --role R [--password-stdin] [--practice NAME]'

/** `heed user add`: adds a person who may sign in, or changes the one with this e-mail. */
export async function runUserAdd(args: readonly string[]): Promise<number> {
  const options = {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    practice: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  } as const
  const { values } = parseOptions(args, options, USAGE)
  const email = requireOption(values.email, 'email', USAGE).trim()
  const name = requireOption(values.name, 'name', USAGE).trim()
  const role = parseRole(requireOption(values.role, 'role', USAGE))
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new UsageError(`"${email}" is not an email address.`)
  const isGiven = values['password-stdin'] === true
  const password = isGiven ? (await text(stdin)).replace(/\r?\n$/, '') : makePassword()
  if (password.length < SHORTEST_PASSWORD) {
    throw new UsageError(`The password must have at least ${SHORTEST_PASSWORD} characters.`)
  }
  const weakness = judgePassword(password, [name, email])
  if (weakness !== undefined) console.error('Warning: this password is easy to guess.')
  const passwordHash = await hashPassword(password)
  return withStore(async (store) => {
    const practiceId = await choosePractice(store, values.practice)
    const personId = newId()
    await store.database.inPractice(practiceId, async (tx) => {
      await savePerson(tx, { personId, email, name, role, passwordHash }, systemClock.now())
      await createAuditLog(systemClock)(tx, [
        {
          actor: { kind: 'command' },
          action: 'person-saved',
          subject: `practice:${practiceId}`,
          detail: { role },
        },
      ])
    })
    console.log(`${name} can sign in as ${email}.`)
    if (!isGiven) console.log(`Password: ${password}`)
    return 0
  })
}

function parseRole(role: string): Role {
  const known = ROLES.find((one) => one === role || one === `practice-${role}`)
  if (known === undefined) {
    throw new UsageError(`"${role}" is not a role. The roles are: ${ROLES.join(', ')}.`)
  }
  return known
}
