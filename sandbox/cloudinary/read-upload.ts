import type { FastifyRequest } from "fastify"
import { isObject } from "../core/json"
import type { Fields } from "./signature"

export interface UploadForm {
  fields: Fields
  file: { bytes: Buffer; filename: string } | null
}

/** Reads an upload or destroy form: multipart, url-encoded or JSON. */
export async function readForm(request: FastifyRequest): Promise<UploadForm> {
  const form: UploadForm = { fields: {}, file: null }
  if (!request.isMultipart()) {
    for (const [key, value] of Object.entries(isObject(request.body) ? request.body : {})) {
      if (Array.isArray(value)) form.fields[key] = value.map(String)
      else if (
        typeof value === "string" ||
        typeof value === "number" ||
        typeof value === "boolean"
      ) {
        form.fields[key] = String(value)
      }
    }
    return withDataUri(form)
  }
  for await (const part of request.parts()) {
    if (part.type === "file") {
      form.file = { bytes: await part.toBuffer(), filename: part.filename || "file" }
    } else {
      addField(form.fields, part.fieldname, String(part.value))
    }
  }
  return withDataUri(form)
}

/** `tags[]=a` and `tags[]=b` become one list. */
function addField(fields: Fields, name: string, value: string): void {
  if (!name.endsWith("[]")) {
    fields[name] = value
    return
  }
  const key = name.slice(0, -2)
  const earlier = fields[key]
  fields[key] = Array.isArray(earlier) ? [...earlier, value] : [value]
}

/** A `data:` URI in the field `file` is the file itself. */
function withDataUri(form: UploadForm): UploadForm {
  const uri = form.fields.file
  if (typeof uri !== "string" || form.file) return form
  const parts = /^data:[^,]*?(;base64)?,(.*)$/s.exec(uri)
  if (!parts) return form
  const body = parts[2] ?? ""
  const bytes = parts[1] ? Buffer.from(body, "base64") : Buffer.from(decodeURIComponent(body))
  return { ...form, file: { bytes, filename: "file" } }
}
