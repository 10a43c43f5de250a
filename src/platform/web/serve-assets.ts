import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { assets, type Asset } from './assets.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'
const A_DAY = 'public, max-age=86400'

function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: Asset) {
  reply
    .header('cache-control', asset.immutable ? FOR_EVER : A_DAY)
    .header('etag', asset.etag)
    .header('vary', 'accept-encoding')
  if (request.headers['if-none-match'] === asset.etag) return reply.code(304).send()
  reply.type(asset.type)
  const takesGzip = /\bgzip\b/.test(String(request.headers['accept-encoding']))
  if (asset.gzipped === undefined || !takesGzip) return reply.send(asset.body)
  return reply.header('content-encoding', 'gzip').send(asset.gzipped)
}

/** Serves the styles, scripts and images from memory. */
export function serveAssets(app: FastifyInstance): void {
  for (const [address, asset] of assets) {
    app.get(address, (request, reply) => sendAsset(request, reply, asset))
  }
}
