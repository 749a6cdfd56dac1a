import { Crowd } from "./crowd"

const crowd = () => new Crowd({ address: 3, viewer: 2 })

it("lets in as many of an address, and of a viewer, as may be there at once", () => {
  const room = crowd()
  const admit = (address: string, viewer: string) => room.admit({ address, viewer }) !== null

  expect([admit("36.1.2.3", "sari"), admit("36.1.2.3", "sari")]).toEqual([true, true])
  expect(admit("36.9.9.9", "sari")).toBe(false)
  expect(admit("36.1.2.3", "budi")).toBe(true)
  expect(admit("36.1.2.3", "dewi")).toBe(false)
  expect(admit("36.9.9.9", "dewi")).toBe(true)
})

it("counts nobody who was not let in, and whoever goes once", () => {
  const room = new Crowd({ address: 2, viewer: 1 })
  const first = room.admit({ address: "36.1.2.3", viewer: "sari" })
  for (let time = 0; time < 3; time++)
    expect(room.admit({ address: "36.1.2.3", viewer: "sari" })).toBeNull()
  const second = room.admit({ address: "36.1.2.3", viewer: "budi" })
  expect(second).not.toBeNull()
  first?.()
  first?.()

  expect(room.admit({ address: "36.1.2.3", viewer: "dewi" })).not.toBeNull()
  expect(room.admit({ address: "36.1.2.3", viewer: "sari" })).toBeNull()
})
