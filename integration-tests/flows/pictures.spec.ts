import type { AnswerOf } from "../../src/client"
import {
  exifOf,
  heicOf,
  JPEG,
  jpegSaying,
  jpegWith,
  PNG,
  patched,
  pngWith,
  WEBP,
} from "../../src/providers/file-cloudinary/pictures.spec.helper"
import type { ListingView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import type { Seller } from "../helpers/given/people"
import { serverUrl, testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

let ani: Seller
beforeAll(async () => {
  ani = await given.aSeller()
})

const GPS = "GPS -6.2 106.8"

describe("a picture", () => {
  it("is sent to the file provider by the browser, belongs to its shop, and is shown turned and in sizes", async () => {
    const budi = await given.aSeller()
    type Signed = AnswerOf<"POST /seller/uploads/sign">["uploads"][number]
    const { uploads } = await call<{ uploads: Signed[] }>("/seller/uploads/sign", {
      token: ani.token,
      body: {},
    })
    const [signed] = uploads
    if (!signed) throw new Error("nothing was signed")
    expect(JSON.stringify(signed)).not.toContain("secret")

    const stored = await sendAsBrowser(signed, jpegWith(0xe1, exifOf(6, GPS)))
    const { public_id: id, version, signature } = stored.body
    const confirm = (proof: object, { token } = ani) =>
      send<{ files: { url: string }[]; code?: string }>("/seller/uploads/confirm", {
        token,
        body: { uploads: [proof] },
      })
    const forged = { id, version, signature: signature.replace(/./g, "0") }
    expect((await confirm(forged)).body.code).toBe("PROD_004")
    expect((await confirm({ id, version, signature }, budi)).body.code).toBe("PROD_004")
    const { body: confirmed } = await confirm({ id, version, signature })
    const url = confirmed.files[0]?.url ?? ""

    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect([bytes.includes(GPS), bytes.length > 100]).toEqual([false, true])
    // What is signed for one picture stores no other one over it, and nothing else.
    const again = await sendAsBrowser(signed, PNG)
    expect(again.body.version).toBe(version)
    const other = await sendAsBrowser(
      { ...signed, fields: { ...signed.fields, format: "gif" } },
      PNG
    )
    expect(other.status).toBe(401)

    const offer = (images: unknown[], { token } = ani) =>
      send<{ listing: ListingView; code?: string }>("/seller/listings", {
        token,
        body: { title: "Kebaya Kutubaru", price: 90_000, weight: 300, condition: "good", images },
      })
    expect((await offer([url], budi)).body.code).toBe("PICTURE_FOREIGN")
    expect((await offer([url.replace("/upload/", "/upload/e_blur/")])).body.code).toBe(
      "PICTURE_FOREIGN"
    )
    const crop = { x: 0, y: 0, width: 100, height: 80 }
    const { listing } = (await offer([{ url, crop, angle: 90 }])).body
    const shown = url.replace("/upload/", "/upload/a_90/c_crop,h_80,w_100,x_0,y_0/")
    expect(listing.images).toEqual([shown])

    type Detail = AnswerOf<"GET /store/listings/:id">
    const detail = await call<Detail>(`/store/listings/${listing.id}`)
    const [picture] = detail.listing.pictures
    expect(picture).toEqual(detail.listing.picture)
    expect(picture?.srcset).toMatch(/a_90\/c_crop,[^/]+\/c_limit,f_auto,q_auto,w_240\/v\d+/)
    expect((await fetch(picture?.src ?? "")).status).toBe(200)
    // What was answered can be sent again.
    const { listing: same } = await call<{ listing: ListingView }>(
      `/seller/listings/${listing.id}`,
      {
        token: ani.token,
        body: { images: listing.images },
      }
    )
    expect(same.images).toEqual(listing.images)

    // A browser looks at it, reloads, and sends what a storefront's server read for it; a program does, too.
    const phone = { "user-agent": "Mozilla/5.0 (Linux; Android 14) Chrome/131.0.0.0 Mobile" }
    await call(`/store/listings/${listing.id}`, { headers: phone })
    await call(`/store/listings/${listing.id}`, { headers: phone })
    await call(`/store/listings/${listing.id}/visits`, { body: {}, headers: phone })
    const other_phone = { "user-agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1)" }
    await call(`/store/listings/${listing.id}/visits`, { body: {}, headers: other_phone })
    const views = async () => (await call<Detail>(`/store/listings/${listing.id}`)).listing.views
    await waitUntil(async () => (await views()) === 2)
  })

  it("is refused with a code when it is none, is more than one thing, or too much, and nothing is stored", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    const gif = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64")
    const wrong: [string, Part[]][] = [
      ["nothing at all", []],
      ["an empty file", [{ bytes: "" }]],
      ["a page called .jpg", [{ bytes: "<!doctype html><script>alert(1)</script>" }]],
      ["an SVG with a script", [{ bytes: svg, type: "image/svg+xml", name: "a.svg" }]],
      ["half a JPEG", [{ bytes: JPEG.subarray(0, JPEG.length / 2) }]],
      ["half a PNG", [{ bytes: PNG.subarray(0, 40) }]],
      ["half a WebP", [{ bytes: WEBP.subarray(0, 30) }]],
      ["what only begins as a HEIC", [{ bytes: heicOf("heic", "mif1").subarray(0, 10) }]],
      ["an animation", [{ bytes: pngWith("acTL", "12345678") }]],
      ["a picture of billions of pixels", [{ bytes: patched(PNG, 16, 0, 1, 0, 0) }]],
      ["a GIF", [{ bytes: gif, type: "image/gif", name: "a.gif" }]],
      ["a PDF", [{ bytes: "%PDF-1.7\n%%EOF" }]],
      ["a JPEG that is a page too", [{ bytes: jpegSaying("<script>alert(1)</script>") }]],
      ["a JPEG with an archive behind it", [{ bytes: Buffer.concat([JPEG, zipEnd()]) }]],
      ["a program", [{ bytes: "MZ\x90\0\x03\0\0\0" }]],
      ["a text", [{ bytes: "kebaya", type: "text/plain", name: "a.txt" }]],
      ["another field", [{ bytes: JPEG, field: "photo" }]],
      ["nine pictures", Array.from({ length: 9 }, () => ({ bytes: JPEG }))],
      ["a hundred pictures", Array.from({ length: 100 }, () => ({ bytes: JPEG }))],
      ["one good and one bad", [{ bytes: JPEG }, { bytes: "kebaya" }]],
      ["more than 10 MB", [{ bytes: Buffer.concat([JPEG, Buffer.alloc(10 * 1024 * 1024)]) }]],
    ]
    const heard: [string, number, unknown][] = []
    for (const [what, parts] of wrong) {
      const { status, body } = await upload(ani, parts)
      heard.push([what, status, body.code])
    }
    expect(heard).toEqual(wrong.map(([what]) => [what, 400, "PROD_004"]))
    const stored = await sql(`select id from reluv_picture where owner = $1 and url is not null`, [
      `seller:${ani.seller.id}`,
    ])
    // The one of the story above, where it has run.
    expect(stored.length).toBeLessThanOrEqual(1)
  })
})

describe("what is no upload at all", () => {
  const edge = "multipart/form-data; boundary=edge"
  const part = (name: string, end: string) =>
    `--edge\r\ncontent-disposition: form-data; name="${name}"; filename="a.jpg"\r\n\r\nkebaya\r\n${end}`
  const BODIES: [string, string | undefined, string][] = [
    ["JSON", "application/json", "{}"],
    ["a form without a file", "application/x-www-form-urlencoded", "files=kebaya"],
    ["bytes of nothing", "application/octet-stream", JPEG.toString("latin1")],
    ["no type", undefined, ""],
    ["multipart without a boundary", "multipart/form-data", part("files", "--edge--")],
    [
      "multipart with another boundary",
      "multipart/form-data; boundary=x",
      part("files", "--edge--"),
    ],
    ["multipart of no parts", edge, "--edge--\r\n"],
    ["a part that is cut off", edge, part("files", "")],
    ["a part without a head", edge, "--edge\r\nkebaya\r\n--edge--"],
    ["a field of no route", edge, part("__proto__", "--edge--")],
    [
      "a field where a file should be",
      edge,
      part("files", "--edge--").replace('; filename="a.jpg"', ""),
    ],
  ]
  /** Each with its code, and that of a text where a file should be: a field that the doors of pictures do not name. */
  const DOORS: [string, string, string][] = [
    ["/seller/uploads", "PROD_004", "INPUT_INVALID"],
    ["/store/uploads", "PROD_004", "INPUT_INVALID"],
    ["/seller/verification?kind=ktp", "PROD_004", "PROD_004"],
    ["/seller/imports", "IMPORT_INVALID", "IMPORT_INVALID"],
  ]
  const TEXTS = ["a form without a file", "a field where a file should be"]

  it.each(DOORS)("%s refuses with a code", async (path, code, ofText) => {
    const heard: [string, number, unknown][] = []
    for (const [what, type, bytes] of BODIES) {
      const answer = await fetch(serverUrl() + path, {
        method: "POST",
        headers: {
          "x-publishable-api-key": testServers().publishable_key,
          authorization: `Bearer ${ani.token}`,
          ...(type && { "content-type": type }),
        },
        body: Buffer.from(bytes, "latin1"),
      })
      heard.push([what, answer.status, ((await answer.json()) as { code?: string }).code])
    }
    expect(heard).toEqual(BODIES.map(([what]) => [what, 400, TEXTS.includes(what) ? ofText : code]))
  })
})

type Part = { bytes: Buffer | string; type?: string; name?: string; field?: string }

function formOf(parts: readonly Part[]): FormData {
  const form = new FormData()
  for (const { bytes, type = "image/jpeg", name = "a.jpg", field = "files" } of parts) {
    form.append(field, new Blob([new Uint8Array(Buffer.from(bytes))], { type }), name)
  }
  return form
}

async function upload({ token }: Seller, parts: readonly Part[]) {
  const answer = await fetch(`${serverUrl()}/seller/uploads`, {
    method: "POST",
    headers: {
      "x-publishable-api-key": testServers().publishable_key,
      authorization: `Bearer ${token}`,
    },
    body: formOf(parts),
  })
  return { status: answer.status, body: (await answer.json()) as { code?: string } }
}

async function sendAsBrowser(
  { url, fields, file_field }: { url: string; fields: Record<string, string>; file_field: string },
  bytes: Buffer
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append(file_field, new Blob([new Uint8Array(bytes)], { type: "image/jpeg" }), "IMG_1.jpg")
  const answer = await fetch(url, { method: "POST", body: form })
  type Stored = { public_id: string; version: number; signature: string }
  return { status: answer.status, body: (await answer.json()) as Stored }
}

function zipEnd(): Buffer {
  return Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)])
}
