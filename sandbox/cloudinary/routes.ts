import { createReadStream } from "node:fs"
import { rm } from "node:fs/promises"
import { join } from "node:path"
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { sha } from "../core/ids"
import type { Sandbox } from "../core/sandbox"
import { findDelivered } from "./delivery"
import { readForm, type UploadForm } from "./read-upload"
import { type Account, downloadProblem, signatureProblem } from "./signature"
import type { Asset } from "./types"
import { assetKey, store } from "./upload"

type ApiPath = { Params: { cloud: string; resource_type: string } }
type Download = ApiPath & { Querystring: Record<string, string> }
type DeliveryPath = { Params: { cloud: string; resource_type: string; type: string; "*": string } }

const CONTENT_TYPES: Record<string, string> = {
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
  svg: "image/svg+xml",
  csv: "text/csv",
  json: "application/json",
}

/** Cloudinary's upload and download API under `/cloudinary/v1_1`, and delivery under `/cloudinary/{cloud}`. */
export function cloudinaryRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.post<ApiPath>("/cloudinary/v1_1/:cloud/:resource_type/upload", async (request, reply) => {
    // Browsers upload too.
    reply.header("Access-Control-Allow-Origin", "*")
    const form = await admitted(sandbox, request, reply)
    if (!form) return reply
    const stored = await store(sandbox, request.params.resource_type, form)
    if (typeof stored === "string") return reply.code(400).send({ error: { message: stored } })
    return assetBody(sandbox, stored.asset, stored.existing)
  })

  // A browser asks first where it is to tell how much it has sent.
  app.options("/cloudinary/v1_1/:cloud/:resource_type/upload", (_, reply) =>
    reply
      .headers({
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Methods": "POST, OPTIONS",
        "Access-Control-Allow-Headers": "Content-Type, X-Requested-With",
      })
      .code(200)
      .send()
  )

  app.post<ApiPath>("/cloudinary/v1_1/:cloud/:resource_type/destroy", async (request, reply) => {
    const form = await admitted(sandbox, request, reply)
    if (!form) return reply
    const { public_id, type } = form.fields
    const key = assetKey(request.params.resource_type, String(type ?? "upload"), String(public_id))
    const asset = sandbox.state.assets.get(key)
    // Nothing there is an answer, not an error: HTTP 200 as well.
    if (!asset) return { result: "not found" }
    sandbox.state.assets.delete(key)
    sandbox.changed()
    await rm(join(sandbox.mediaDir, asset.file), { force: true })
    return { result: "ok" }
  })

  app.get<Download>("/cloudinary/v1_1/:cloud/:resource_type/download", async (request, reply) => {
    const { query, params } = request
    const problem = downloadProblem(query, accountOf(sandbox), Date.now())
    if (problem) return reply.code(401).send({ error: { message: problem } })
    const { public_id = "", type = "upload" } = query
    const asset = sandbox.state.assets.get(assetKey(params.resource_type, type, public_id))
    if (!asset || params.cloud !== sandbox.keys.cloudinary_cloud_name) {
      const message = `Resource not found - ${public_id}`
      return reply.code(404).send({ error: { message } })
    }
    const name = encodeURIComponent(public_id.split("/").at(-1) ?? "")
    return reply
      .header("Content-Type", contentTypeOf(asset))
      .header("Content-Disposition", query.attachment ? `attachment; filename="${name}"` : "inline")
      .header("Cache-Control", "private, no-store")
      .send(createReadStream(join(sandbox.mediaDir, asset.file)))
  })

  app.get<DeliveryPath>("/cloudinary/:cloud/:resource_type/:type/*", async (request, reply) => {
    const { cloud, resource_type, type } = request.params
    const path = request.params["*"]
    const known = cloud === sandbox.keys.cloudinary_cloud_name && type === "upload"
    const asset = known ? findDelivered(sandbox.state.assets, resource_type, type, path) : undefined
    if (!asset) {
      return reply
        .code(404)
        .header("X-Cld-Error", `Resource not found - ${encodeURI(path)}`)
        .send()
    }
    return reply
      .header("Content-Type", contentTypeOf(asset))
      .header("ETag", `"${asset.etag}"`)
      .header("Cache-Control", "public, max-age=2592000")
      .header("Access-Control-Allow-Origin", "*")
      .send(createReadStream(join(sandbox.mediaDir, asset.file)))
  })
}

/** Reads the form of a request that may act on the account; otherwise answers 401 or 400. */
async function admitted(
  sandbox: Sandbox,
  request: FastifyRequest<ApiPath>,
  reply: FastifyReply
): Promise<UploadForm | undefined> {
  const form = await readForm(request)
  const { apiKey, secret } = accountOf(sandbox)
  if (request.params.cloud !== sandbox.keys.cloudinary_cloud_name) {
    await reply.code(401).send({ error: { message: `Invalid cloud_name ${request.params.cloud}` } })
    return undefined
  }
  const basic = `Basic ${Buffer.from(`${apiKey}:${secret}`).toString("base64")}`
  if (request.headers.authorization === basic) return form
  const problem = signatureProblem(form.fields, { apiKey, secret }, Date.now())
  if (!problem) return form
  await reply.code(problem.startsWith("Missing") ? 400 : 401).send({ error: { message: problem } })
  return undefined
}

function accountOf({ keys }: Sandbox): Account {
  return { apiKey: keys.cloudinary_api_key, secret: keys.cloudinary_api_secret }
}

/** A raw file has no format: the ending is a part of its public id. */
function contentTypeOf({ format, public_id }: Asset): string {
  return CONTENT_TYPES[format ?? public_id.split(".").at(-1) ?? ""] ?? "application/octet-stream"
}

function assetBody(sandbox: Sandbox, asset: Asset, existing: boolean) {
  const { file: _file, public_id, version, format, resource_type, type, ...rest } = asset
  const name = format ? `${public_id}.${format}` : public_id
  const base = `${sandbox.url()}/cloudinary/${sandbox.keys.cloudinary_cloud_name}`
  const url = `${base}/${resource_type}/${type}/v${version}/${name.split("/").map(encodeURIComponent).join("/")}`
  const secret = sandbox.keys.cloudinary_api_secret
  return {
    ...rest,
    public_id,
    version,
    signature: sha("sha1", `public_id=${public_id}&version=${version}${secret}`),
    format: format ?? undefined,
    width: asset.width ?? undefined,
    height: asset.height ?? undefined,
    resource_type,
    type,
    placeholder: false,
    // Both are plain http here: the sandbox has no certificate.
    url,
    secure_url: url,
    display_name: public_id.split("/").at(-1),
    ...(existing ? { existing: true } : {}),
  }
}
