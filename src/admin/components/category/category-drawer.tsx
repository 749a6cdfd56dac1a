import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import type { OperatorCategoryView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { Inheritable } from "./inheritable"
import { MeasurementsField } from "./measurements-field"
import { PictureField } from "./picture-field"
import { RequiredFields } from "./required-fields"

/** What an operator says of a category; what they leave as above follows what is above. */
export function CategoryDrawer({ category }: { category: OperatorCategoryView }) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("category.edit")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("category.editTitle")} hint={t("category.hint")} />
        <CategoryForm category={category} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

type Props = { category: OperatorCategoryView; onDone: () => void }

function CategoryForm({ category: { id, own, inherited }, onDone }: Props) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [image_url, setImage] = useState(own.image_url)
  const [measurements, setMeasurements] = useState(own.measurements)
  const [required_fields, setFields] = useState(own.required_fields)

  const isComplete = (measurements ?? []).every(
    ({ key, label }) => /^[a-z_]{1,40}$/.test(key) && label.en.trim() && label.id.trim()
  )
  const save = async () => {
    const path = `/admin/reluv/categories/${encodeURIComponent(id)}`
    const body = {
      image_url: image_url || null,
      measurements: measurements?.map(({ unit: _cm, ...one }) => one) ?? null,
      required_fields,
    }
    if (await act({ path, body, done: t("category.saved") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("category.save")}
      isPending={isPending}
      isComplete={isComplete}
      onSubmit={save}
    >
      <Inheritable
        label={t("category.picture")}
        value={image_url}
        fallback={inherited.image_url ?? ""}
        onChange={setImage}
      >
        {(value) => <PictureField value={value} onChange={setImage} />}
      </Inheritable>
      <Inheritable
        label={t("category.measurements")}
        value={measurements}
        fallback={inherited.measurements}
        onChange={setMeasurements}
      >
        {(value) => <MeasurementsField value={value} onChange={setMeasurements} />}
      </Inheritable>
      <Inheritable
        label={t("category.fields")}
        value={required_fields}
        fallback={inherited.required_fields}
        onChange={setFields}
      >
        {(value) => <RequiredFields value={value} onChange={setFields} />}
      </Inheritable>
    </DrawerForm>
  )
}
