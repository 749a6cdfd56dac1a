import type { MiddlewareRoute } from "@medusajs/framework/http"
import { PERMISSION_NAMES, type Permission } from "../../domain/seller/permissions"
import { RequestErrors } from "../../shared/request-errors"
import { requireBuyer, requireCustomer } from "../_http/customer"
import { routeOfOurs } from "../_http/every-request/watched-request"
import { documentFile } from "../_http/files/document-file"
import { boundedUploads, imageFiles } from "../_http/files/images"
import { ownPictures } from "../_http/files/own-pictures"
import { tableFile } from "../_http/files/table-file"
import { limitedUploader } from "../_http/files/uploader"
import { limited } from "../_http/limits"
import { requirePermission } from "../_http/member"
import { requirePart } from "../_http/part"
import { NOTHING, type Route, type Who } from "./route"
import { validBody, validQuery } from "./validate"

type Middlewares = NonNullable<MiddlewareRoute["middlewares"]>

/**
 * What stands before a route because of who may ask. Medusa guards `/admin` itself; every `/seller`
 * route has read the token and found the shop already (`api/middlewares.ts`).
 */
const GUARDS: Record<Exclude<Who, "member">, Middlewares> = {
  anyone: [],
  cart: [],
  customer: [requireCustomer],
  buyer: [requireBuyer],
  operator: [],
  vendor: [],
}

const PERMITTED = Object.fromEntries(
  PERMISSION_NAMES.map((permission) => [permission, requirePermission(permission)])
) as Record<Permission, Middlewares[number]>

/** What lets somebody through to a route: the test of every role on every route asks just these. */
export function guardsOf(route: Route): Middlewares {
  return route.who === "member" ? [PERMITTED[route.may]] : GUARDS[route.who]
}

/** Signatures are over bytes, so the raw body is kept. */
const RAW_BODY = { preserveRawBody: true, sizeLimit: "256kb" }

/** What reads a form. */
const UPLOADS: Record<NonNullable<Route["uploads"]>, Middlewares> = {
  pictures: [limitedUploader, boundedUploads, imageFiles, validBody(NOTHING)],
  document: [limitedUploader, boundedUploads, documentFile, validBody(NOTHING)],
  table: [limitedUploader, boundedUploads, tableFile, validBody(NOTHING)],
}

/** Guards and validation of a route, as its contract says. */
export function middlewaresOf(route: Route): MiddlewareRoute {
  return {
    methods: [route.method],
    matcher: route.path,
    ...(route.who === "vendor" ? { bodyParser: RAW_BODY } : {}),
    middlewares: [
      ...(route.core ? [] : [routeOfOurs]),
      ...(route.part ? [requirePart(route.part)] : []),
      ...guardsOf(route),
      ...readersOf(route),
      // What cannot be read costs nothing, and counts for nobody.
      ...(route.limit ? [limited(route.limit)] : []),
    ],
  }
}

function readersOf({
  method,
  who,
  core,
  uploads,
  limited,
  query,
  body,
  invalid,
  pictures,
}: Route): Middlewares {
  if (core || who === "vendor") return []
  const refuse =
    invalid === "PROD_003" ? RequestErrors.PRODUCT_DATA_INVALID : RequestErrors.INPUT_INVALID
  return [
    validQuery(query ?? NOTHING),
    ...(limited ? [limitedUploader] : []),
    ...(uploads ? UPLOADS[uploads] : []),
    ...((method === "POST" || body) && !uploads ? [validBody(body ?? NOTHING, refuse)] : []),
    ...(pictures ? [ownPictures(pictures)] : []),
  ]
}
