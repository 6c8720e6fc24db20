-- Takes away a node that was being made when it failed.
DROP TABLE case_row, participant, breach, fact, stay, referral, meta, event, command, person_document, vault_reading, content_bundle,
  import_run, outbox, log_node, checkpoint, cosignature, registry_key, sector_key, sector, vault_entry, vault_paper, vault_hold;
DROP FUNCTION ledger_is_append_only, event_is_appended, log_is_append_only, log_node_is_appended, checkpoint_is_appended,
  release_token;
