import { strengthOf } from "./password-strength"

const about = ["budi@example.com", "Budi", "Santoso"]

it.each([
  ["password123", 0],
  ["Test1234!", 1],
  ["Santoso1998", 1],
  ["jakarta2020", 1],
  ["indonesia45", 1],
  ["kucing123", 1],
  ["kuda biru makan pisang", 4],
])("%p is of strength %p", async (password, strength) => {
  expect(await strengthOf(password, about)).toBe(strength)
})

it("judges a password of any length by its beginning, in the time of a short one", async () => {
  const short = "1a2b3c4d5e6f".repeat(3).slice(0, 32)
  expect(await strengthOf(`${short}${"q9zK".repeat(24)}`, about)).toBe(
    await strengthOf(short, about)
  )
})
