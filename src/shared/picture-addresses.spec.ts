import { deliversPicturesFrom, hasPictureAddress, isOwnPicture } from "./picture-addresses"

const HOSTS = ["pictures.toko.example", "localhost:9000"]

beforeAll(() => {
  expect([hasPictureAddress([]), hasPictureAddress(HOSTS)]).toEqual([false, true])
  deliversPicturesFrom("https://res.cloudinary.com/toko/image/upload")
  expect(hasPictureAddress([])).toBe(true)
})

it.each([
  "https://res.cloudinary.com/toko/image/upload/v1/reluv/a.jpg",
  "https://RES.cloudinary.com:443/toko/image/upload/c_limit,w_200/v1/reluv/a.jpg",
  "https://pictures.toko.example/a.jpg",
  "http://localhost:9000/static/a.jpg",
])("%s is a picture of ours", (address) => {
  expect(isOwnPicture(address, HOSTS)).toBe(true)
})

it.each([
  ["another's host", "https://evil.example/a.jpg"],
  ["another's cloud", "https://res.cloudinary.com/evil/image/upload/v1/a.jpg"],
  ["a cloud that begins alike", "https://res.cloudinary.com/toko-evil/image/upload/v1/a.jpg"],
  [
    "what Cloudinary fetches elsewhere",
    "https://res.cloudinary.com/toko/image/fetch/https://evil.example/a.jpg",
  ],
  [
    "a way out of the folder",
    "https://res.cloudinary.com/toko/image/upload/../../../evil/image/upload/a.jpg",
  ],
  [
    "an encoded way out",
    "https://res.cloudinary.com/toko/image/upload/%2e%2e/%2e%2e/%2e%2e/evil/a.jpg",
  ],
  ["our host as a user name", "https://res.cloudinary.com@evil.example/toko/image/upload/a.jpg"],
  ["a login", "https://user:secret@pictures.toko.example/a.jpg"],
  ["our host as the start of another", "https://pictures.toko.example.evil.example/a.jpg"],
  ["another port", "http://localhost:9001/static/a.jpg"],
  ["a script", "javascript:alert(1)//pictures.toko.example/"],
  ["words", "not an address"],
])("%s is not", (_, address) => {
  expect(isOwnPicture(address, HOSTS)).toBe(false)
})
