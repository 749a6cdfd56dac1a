import { Drawer } from "@medusajs/ui"
import type { ReactNode } from "react"

/** What a drawer is for, and of what. */
export function DrawerHead({ title, hint }: { title: ReactNode; hint: ReactNode }) {
  return (
    <Drawer.Header>
      <Drawer.Title asChild>
        <h2 className="h2-core">{title}</h2>
      </Drawer.Title>
      <Drawer.Description className="text-ui-fg-subtle txt-small">{hint}</Drawer.Description>
    </Drawer.Header>
  )
}
