import { Button, toast } from "@medusajs/ui"
import { useRef, useState } from "react"
import { upload } from "../../lib/http"
import { useTexts } from "../../lib/texts"

type Props = { value: string; onChange: (url: string) => void }

/** The picture of a category; what is chosen is uploaded at once, and shown when the form is saved. */
export function PictureField({ value, onChange }: Props) {
  const { t } = useTexts()
  const input = useRef<HTMLInputElement>(null)
  const [isPending, setPending] = useState(false)

  const choose = async (file: File | undefined) => {
    if (!file) return
    setPending(true)
    try {
      const { files } = await upload<{ files: { url: string }[] }>("/admin/uploads", file)
      if (files[0]) onChange(files[0].url)
    } catch (error) {
      toast.error(t("category.uploadFailed"), {
        description: error instanceof Error ? error.message : undefined,
      })
    } finally {
      setPending(false)
    }
  }
  return (
    <div className="flex flex-col items-start gap-y-2">
      {value && <img src={value} alt="" className="h-32 w-32 rounded-lg object-cover" />}
      {/* A browser writes its own button in its own language. */}
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() => input.current?.click()}
      >
        {t("category.upload")}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-label={t("category.upload")}
        tabIndex={-1}
        className="hidden"
        onChange={(event) => void choose(event.target.files?.[0])}
      />
    </div>
  )
}
