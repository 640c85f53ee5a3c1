<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "passkeys.ftl" as passkeys>
<#-- Keycloak's own page with a second button: a code by mail instead of the password. -->
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password') displayInfo=!usernameHidden??; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <form id="kc-form-login" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate="novalidate">
      <#if !usernameHidden??>
        <@field.input name="username" label=msg("email") error=messagesPerField.getFirstError('username','password') autofocus=true
          autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}" value=login.username!'' />
      </#if>
      <@field.password name="password" label=msg("password") error="" forgotPassword=realm.resetPasswordAllowed autofocus=usernameHidden?? autocomplete="current-password">
        <#if realm.rememberMe && !usernameHidden??>
          <@field.checkbox name="rememberMe" label=msg("rememberMe") value=login.rememberMe?? />
        </#if>
      </@field.password>
      <input type="hidden" id="id-hidden-input" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>/>
      <@buttons.loginButton />
      <div class="${properties.kcFormGroupClass!}">
        <button type="submit" id="kc-code" name="codeStep" value="send"
          class="${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("codeInstead")}</button>
      </div>
    </form>
    <@passkeys.conditionalUIData />
  <#elseif section = "info">
    <span>${msg("firstTime")}</span>
  </#if>
</@layout.registrationLayout>
