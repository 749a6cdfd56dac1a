import type { CategoryView } from "medusa-plugin-reluv/client"
import { anybody } from "./anybody"
import { remember } from "./remember"

const SECONDS = 60

const remembered = remember(SECONDS, async () => {
  return (await anybody().call("GET /store/categories")).categories
})

/** All categories; none where they cannot be read. They are the same for everybody, and change rarely. */
export async function categories(): Promise<CategoryView[]> {
  return remembered("").catch((error: unknown) => {
    console.error("GET /store/categories:", error)
    return []
  })
}
