import type { CategoryRules } from "../../src/domain/category/category-rules"
import { CATEGORY_MODULE } from "../../src/modules/category"
import type { CategoryModuleService } from "../../src/modules/category/service"
import type { Actor } from "../../src/shared/sql"
import { atOnce, countOf, moduleSuite, rowsOf } from "./support"

const OPERATOR: Actor = { type: "user", id: "user_dewi" }
const CHEST = { key: "chest_width", label: { en: "Chest", id: "Lebar dada" }, required: true }

moduleSuite<CategoryModuleService>({
  moduleName: CATEGORY_MODULE,
  folder: "category",
  testSuite: ({ service, database }) => {
    const say = (rules: Partial<CategoryRules>, category_id = "pcat_shirts") =>
      service.setRules({ category_id, rules, actor: OPERATOR })
    const said = async (category_id = "pcat_shirts") =>
      (await service.listRules({ category_ids: [category_id] }))[0]
    const told = () =>
      rowsOf<{ data: unknown; actor_id: string }>(
        database,
        `select data, actor_id from reluv_fact where name = 'reluv.category.rules-changed' order by id`
      )

    it("keeps what is said of a category, and leaves what is not mentioned as it was", async () => {
      await say({ measurements: [CHEST], required_fields: ["brand"] })
      await say({ required_fields: [], image_url: "https://pictures.example/shirt.jpg" })

      expect(await said()).toEqual({
        category_id: "pcat_shirts",
        image_url: "https://pictures.example/shirt.jpg",
        measurements: [CHEST],
        required_fields: [],
        size_chart: null,
      })
    })

    it("takes back with null what was said", async () => {
      await say({ measurements: [CHEST] })
      await say({ measurements: null })

      expect(await said()).toMatchObject({ measurements: null })
    })

    it("tells who changed what, and nothing where nothing changed", async () => {
      await say({ measurements: [CHEST], required_fields: null })
      await say({ measurements: [CHEST] })
      await say({ image_url: "https://pictures.example/shirt.jpg" })

      expect(await told()).toEqual([
        { data: { fields: ["measurements"] }, actor_id: OPERATOR.id },
        { data: { fields: ["image_url"] }, actor_id: OPERATOR.id },
      ])
    })

    it("is one row, however many say something of a category at once", async () => {
      await atOnce(8, (index) => say({ required_fields: index % 2 === 0 ? ["brand"] : ["size"] }))

      expect(await countOf(database, "reluv_category_rule")).toBe(1)
    })

    it("reads those that were asked for", async () => {
      await say({ required_fields: ["brand"] })
      await say({ required_fields: ["size"] }, "pcat_shoes")

      const rows = await service.listRules({ category_ids: ["pcat_shoes", "pcat_unknown"] })
      expect(rows.map(({ category_id }) => category_id)).toEqual(["pcat_shoes"])
    })
  },
})
