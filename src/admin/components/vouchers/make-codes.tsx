import { Button, Drawer, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { Routes, VoucherView } from "../../../types/http"
import { post } from "../../lib/http"
import { useTexts } from "../../lib/texts"
import { pathOfVoucher } from "../../lib/use-vouchers"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { NumberField } from "../common/number-field"
import { TextField } from "../common/text-field"

type Codes = Routes["POST /admin/reluv/vouchers/:id/codes"]["answer"]

/** Many codes at once, saved as a table by the browser. */
export function MakeCodes({ voucher }: { voucher: VoucherView }) {
  const { t } = useTexts()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [count, setCount] = useState<number | null>(100)
  const [prefix, setPrefix] = useState("RELUV")
  const { mutate, isPending } = useMutation({
    mutationFn: () => post<Codes>(`${pathOfVoucher(voucher.id)}/codes`, { count, prefix }),
    onSuccess: ({ codes }) => {
      save(["code", ...codes].join("\r\n"))
      toast.success(t("vouchers.codesMade", { count: codes.length }))
      setOpen(false)
    },
    onError: (error) => {
      toast.error(error.message)
    },
    onSettled: () => queries.invalidateQueries(),
  })
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("vouchers.makeCodes")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("vouchers.makeCodes")} hint={t("vouchers.makeCodesHint")} />
        <DrawerForm
          submit={t("vouchers.makeCodes")}
          isPending={isPending}
          isComplete={count !== null && count >= 1 && count <= 10_000}
          onSubmit={() => mutate()}
        >
          <NumberField
            isRequired
            label={t("vouchers.howMany")}
            most={10_000}
            value={count}
            onChange={setCount}
          />
          <TextField
            isShort
            label={t("vouchers.prefix")}
            value={prefix}
            onChange={(typed) => setPrefix(typed.toUpperCase())}
          />
        </DrawerForm>
      </Drawer.Content>
    </Drawer>
  )
}

function save(text: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }))
  link.download = "voucher-codes.csv"
  link.click()
  URL.revokeObjectURL(link.href)
}
