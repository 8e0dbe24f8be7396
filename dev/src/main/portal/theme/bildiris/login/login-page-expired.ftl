<#-- Keycloak's own page says "click here" twice; links should say where they lead. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p id="instruction1" class="instruction">${msg("portalExpired")}</p>
    <ul class="portal-links">
      <li><a id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("portalExpiredRestart")}</a></li>
      <li><a id="loginContinueLink" href="${url.loginAction}">${msg("portalExpiredContinue")}</a></li>
    </ul>
  </#if>
</@layout.registrationLayout>
