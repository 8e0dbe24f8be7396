<#-- The means of signing in, as people know them; those that the realm does not offer are not shown. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#assign wrong = messagesPerField.existsError("username", "password")>
<#assign tls = (client.attributes["portal.tls.url"])!"">
<#-- Once the certificate has been asked for, it is no longer among the selections: then it was missing or refused. -->
<#assign signature = auth.authenticationSelections?filter(way -> way.displayName == "auth-x509-client-username-form-display-name")>
<#assign refused = tls?has_content && !signature?has_content>
<@layout.registrationLayout displayMessage=!wrong && !refused; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if refused && !wrong>
      <div id="signature-refused" class="portal-refused" role="alert">
        <p><strong>${msg("portalSignatureRefused")}</strong></p>
        <p>${msg("portalSignatureAdvice")}</p>
      </div>
    </#if>
    <section aria-labelledby="means-password">
      <h2 id="means-password" class="portal-means">${msg("portalMeans_password")}</h2>
      <form id="kc-form-login" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate>
        <@field.input name="username" label=msg("username") autofocus=true autocomplete="username" value=login.username!''
            error=kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc/>
        <@field.password name="password" label=msg("password") error="" autocomplete="current-password"/>
        <@buttons.loginButton/>
      </form>
    </section>
    <#assign others = (social.providers)![]>
    <#if tls?has_content || others?has_content>
      <section aria-labelledby="means-other">
        <h2 id="means-other" class="portal-means">${msg("portalMeansOther")}</h2>
        <ul class="portal-choices">
          <#if signature?has_content>
            <li>
              <form action="${tls}/realms/${url.loginAction?keep_after("/realms/")}" method="post">
                <button id="means-signature" class="portal-choice" name="authenticationExecution"
                    value="${signature[0].authExecId}"><@choice "signature"/></button>
              </form>
            </li>
          <#elseif refused>
            <li><a id="means-signature" class="portal-choice" href="${url.loginRestartFlowUrl}"><@choice "signature"/></a></li>
          </#if>
          <#list others as provider>
            <li><a id="means-${provider.alias}" class="portal-choice" href="${provider.loginUrl}"><@choice provider.alias/></a></li>
          </#list>
        </ul>
      </section>
    </#if>
  </#if>
</@layout.registrationLayout>
<#macro choice means>
  <span class="portal-choice-name">${msg("portalMeans_" + means)}</span>
  <span class="portal-choice-how">${msg("portalMeansHow_" + means)}</span>
</#macro>
