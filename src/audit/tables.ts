declare module '../platform/database/tables.ts' {
  interface Tables {
    audit_entry: {
      practice_id: string
      sequence: number
      at: Date
      actor: string
      action: string
      subject: string
      content: string
      previous_hash: Buffer
      hash: Buffer
    }
    audit_head: { practice_id: string; sequence: number; hash: Buffer }
  }
}
export {}
