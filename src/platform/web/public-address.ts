import { BlockList, isIP } from 'node:net'
import { lookup } from 'node:dns/promises'

/** Addresses that belong to a private network, this machine or nobody. */
const CLOSED = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  CLOSED.addSubnet(net, bits, 'ipv4')
}
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  CLOSED.addSubnet(net, bits, 'ipv6')
}

/**
 * Whether an address that somebody typed leads to the public internet, whatever its name resolves to. A name
 * that does not resolve counts as public: asking it fails by itself.
 */
export async function isPublicAddress(url: URL): Promise<boolean> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (url.username !== '' || url.password !== '') return false
  if (isIP(host) !== 0) return isOpen(host)
  const found = await lookup(host, { all: true }).catch(() => [])
  return host.includes('.') && found.every(({ address }) => isOpen(address))
}

function isOpen(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return !CLOSED.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}
