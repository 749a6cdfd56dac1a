import { z } from "zod"
import { route } from "../../_contract/route"
import { CategoryView } from "../../_shapes/category"

export const listCategories = route("GET /store/categories", {
  who: "anyone",
  says: "All categories, with their pictures and what a listing in each has to say",
  notes:
    "Each is followed by those below it, as a menu shows them; at most 1000. What a category does not say of itself it has from the one above it. A listing is published when it says all of `required_fields` and every measurement that is `required`.",
  answer: z.strictObject({ categories: z.array(CategoryView) }),
})
