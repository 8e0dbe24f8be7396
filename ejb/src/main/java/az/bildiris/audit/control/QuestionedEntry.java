package az.bildiris.audit.control;

import az.bildiris.audit.entity.AuditEntry;
import az.bildiris.audit.entity.LookAnswer;
import az.bildiris.audit.entity.LookQuestion;

/** An entry with a question about it and its answer, as one statement reads them; both may be null. */
public record QuestionedEntry(AuditEntry entry, LookQuestion question, LookAnswer answer) {}
