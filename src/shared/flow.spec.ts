import { createMedusaContainer } from "@medusajs/framework/utils"
import { flow } from "./flow"

function suite(id: `reluv-${string}`) {
  const renamed: string[] = []
  const rename = flow(id, async (_container, { name }: { id: string; name: string }) => {
    renamed.push(name)
    return { letters: name.length }
  })
  return { renamed, rename: rename(createMedusaContainer()), hooks: rename.hooks }
}

it("is a workflow that answers what its function answers", async () => {
  const { rename } = suite("reluv-rename")

  const { result } = await rename.run({ input: { id: "a", name: "Ani" } })

  const letters: number = result.letters
  expect(letters).toBe(3)
})

it("asks the hook of whoever installs the plugin first, and changes nothing when that refuses", async () => {
  const { rename, hooks, renamed } = suite("reluv-rename-with-care")
  hooks.validate(({ name }) => {
    if (name === "admin") throw new Error("not this name")
  })

  const refused = rename.run({ input: { id: "a", name: "admin" } })

  await expect(refused).rejects.toMatchObject({ message: "not this name" })
  await rename.run({ input: { id: "a", name: "Ani" } })
  expect(renamed).toEqual(["Ani"])
})
