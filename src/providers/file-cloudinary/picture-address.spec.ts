import { keyAt, shownAs, sizedTo } from "./picture-address"

const place = {
  cloud_name: "toko",
  delivery_base_url: "https://res.cloudinary.com",
  folder: "reluv",
}
const BASE = "https://res.cloudinary.com/toko/image/upload"
const KEY = "reluv/0b6c2a4e-8a5e-4d61-9d43-5f0f5a4c7a10"
const PLAIN = `${BASE}/v1700000000/${KEY}.jpg`
const CROP = { x: 10, y: 0, width: 400, height: 300 }

it("turns a picture, then crops it, and shows it as it was again", () => {
  const turned = shownAs(PLAIN, { crop: CROP, angle: 90 }, place)

  expect(turned).toBe(`${BASE}/a_90/c_crop,h_300,w_400,x_10,y_0/v1700000000/${KEY}.jpg`)
  expect(keyAt(turned, place)).toBe(KEY)
  expect(shownAs(turned, { angle: 270 }, place)).toBe(`${BASE}/a_270/v1700000000/${KEY}.jpg`)
  expect(shownAs(turned, { crop: null, angle: 0 }, place)).toBe(PLAIN)
})

it("makes sizes of what is shown, not of what was uploaded", () => {
  const turned = shownAs(PLAIN, { crop: CROP }, place)

  expect(sizedTo(turned, 480, place)).toBe(
    `${BASE}/c_crop,h_300,w_400,x_10,y_0/c_limit,f_auto,q_auto,w_480/v1700000000/${KEY}.jpg`
  )
})

it.each([
  ["another's cloud", `https://res.cloudinary.com/evil/image/upload/v1/${KEY}.jpg`],
  ["another folder", `${BASE}/v1/others/a.jpg`],
  ["a deeper folder", `${BASE}/v1/reluv/deep/a.jpg`],
  ["a picture drawn over it", `${BASE}/l_fetch:aHR0cHM6Ly9ldmlsLmV4YW1wbGU/v1/${KEY}.jpg`],
  ["a size nobody asked for", `${BASE}/w_20000/v1/${KEY}.jpg`],
  ["an angle of its own", `${BASE}/a_45/v1/${KEY}.jpg`],
  ["a crop without an end", `${BASE}/c_crop,h_300,w_400/v1/${KEY}.jpg`],
  ["a crop of nothing", `${BASE}/c_crop,h_0,w_400,x_0,y_0/v1/${KEY}.jpg`],
  ["cropped twice", `${BASE}/c_crop,h_9,w_9,x_0,y_0/c_crop,h_9,w_9,x_0,y_0/v1/${KEY}.jpg`],
  ["no version", `${BASE}/${KEY}.jpg`],
  ["another format", `${BASE}/v1/${KEY}.svg`],
  ["a document", `${BASE}/v1/reluv/private-0b6c.pdf`],
  ["a question mark", `${PLAIN}?x=1`],
  ["a way out", `${BASE}/v1/reluv/..`],
])("does not know %s", (_, address) => {
  expect(keyAt(address, place)).toBeNull()
  expect(sizedTo(address, 480, place)).toBe(address)
})
