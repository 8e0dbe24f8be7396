package az.bildiris.notice;

/**
 * How much waits for somebody, 0 for what is not theirs to do; it says nothing of anybody.
 *
 * @param answers to a worker's questions, since the worker last read who looked
 * @param decisions of a supervisor: emergencies to review and withheld looks to decide
 * @param questions that no auditor has answered
 */
public record Waiting(int answers, int decisions, int questions) {}
