package org.vekha.process.access;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks who logs in against the engine's users; the groups become authorities.
 */
@Component
class IdentityLogin implements AuthenticationProvider {

	private final IdentityService identities;

	private final LoginAttempts attempts;

	IdentityLogin(IdentityService identities, LoginAttempts attempts) {
		this.identities = identities;
		this.attempts = attempts;
	}

	@Override
	public Authentication authenticate(Authentication login) {
		var user = login.getName();
		var password = String.valueOf(login.getCredentials());
		var address = (login.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "";
		if (this.attempts.mustWait(user, address)) {
			throw new LockedException("Слишком много неудачных попыток входа. Подождите и повторите.");
		}
		if (!this.identities.checkPassword(user, password)) {
			this.attempts.failed(user, address);
			throw new BadCredentialsException("Неверное имя пользователя или пароль.");
		}
		this.attempts.succeeded(user, address);
		var authenticated = UsernamePasswordAuthenticationToken.authenticated(user, null,
				AuthorityUtils.createAuthorityList(groups(user)));
		authenticated.setDetails(login.getDetails());
		return authenticated;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private List<String> groups(String user) {
		return this.identities.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
	}

}
