/** Why a document is refused or warned of: codes and their sentences. */
package az.bildiris.refusal;
