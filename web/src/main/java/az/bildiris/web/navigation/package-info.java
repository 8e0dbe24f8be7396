/** The places of the service that stand in the head of each page. */
package az.bildiris.web.navigation;
